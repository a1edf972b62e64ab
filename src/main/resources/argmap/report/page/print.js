if (location.hash) choose();
