/** The texts of the help: what is in force, and changing it. */
package tw.filingzone.help.service;
