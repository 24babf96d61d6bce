// Lets the reader sort the tables of limits by any column, by mouse or keyboard; without it they stand as they are.

for (const table of document.querySelectorAll("[data-table=limits] table")) {
  new Tablesort(table);
}
