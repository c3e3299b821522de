// An example to try: ideas as people jot them down, for a made-up product.

export const exampleProduct = 'A booking site for small event venues.'

export const exampleIdeas = `# Booking
- as an organiser I want to copy last year's event so that I don't start from zero
- guests get the invitation twice since last week, some are quite angry
- let people pay a deposit instead of the full price
  - must work with vouchers too

# Behind the scenes
- the price rules live in three places and each change takes a day. Put them in one
- upgrade Postgres 13 before support ends in November 2027
- can we get rid of our own seat map and use a library? Find out before we plan the tablet version
- [x] new logo on the invoice
`
