site-logo = A green leaf
