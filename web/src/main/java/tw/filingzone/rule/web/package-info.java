/** How pages show what the rule book says. */
package tw.filingzone.rule.web;
