/** The waiting room before the login, while a node has as much to do as it can. */
package tw.filingzone.admission.web;
