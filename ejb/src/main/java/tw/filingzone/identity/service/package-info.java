/** Use cases of signing in, accounts and firms, and the check of every caller's permission. */
package tw.filingzone.identity.service;
