if (argument) view('text');
if (location.hash) choose();
