/** The catalogue of licences in the browser. */
package tw.filingzone.licence;
