"""What is added to the built pages so that machines can read them."""
