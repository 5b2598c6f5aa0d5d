// What other rooms may know of initiatives.
