"""Front matter of posts: what it says, whom it names, and what is wrong with it."""
