/** Who is who: firms with their dated security levels, accounts with roles, and what each role may do. */
package tw.filingzone.identity.model;
