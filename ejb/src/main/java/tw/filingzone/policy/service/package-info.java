/** Use cases of the policy statement register. */
package tw.filingzone.policy.service;
