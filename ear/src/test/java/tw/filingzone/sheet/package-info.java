/** Pictures of every page in both widths and languages, empty and full, made on demand and judged by eye. */
package tw.filingzone.sheet;
