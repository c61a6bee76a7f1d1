/** What every use case stands on: the clock, the schema, and the permission that each names. */
package tw.filingzone.kernel.service;
