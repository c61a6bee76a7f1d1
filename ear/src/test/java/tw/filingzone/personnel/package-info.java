/** The registers of security staff and licences against the database and in the browser. */
package tw.filingzone.personnel;
