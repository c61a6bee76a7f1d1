/** The front door: signing in and out, areas by role, accounts and firms. */
package tw.filingzone.identity.web;
