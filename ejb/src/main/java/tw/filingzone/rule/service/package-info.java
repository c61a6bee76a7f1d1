/** Reads the rule book. */
package tw.filingzone.rule.service;
