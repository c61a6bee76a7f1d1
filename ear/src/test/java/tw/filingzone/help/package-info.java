/** The help in the server and in the browser. */
package tw.filingzone.help;
