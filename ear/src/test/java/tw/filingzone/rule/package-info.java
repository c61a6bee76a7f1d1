/** The rule book as it ships. */
package tw.filingzone.rule;
