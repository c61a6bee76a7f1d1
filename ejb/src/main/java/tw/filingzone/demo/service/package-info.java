/** A filled zone to look at: fictitious firms, people and filings, seeded into an empty database on request. */
package tw.filingzone.demo.service;
