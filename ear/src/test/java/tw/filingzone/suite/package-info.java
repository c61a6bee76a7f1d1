/** The application that ships, deployed once for all in-container and browser tests. */
package tw.filingzone.suite;
