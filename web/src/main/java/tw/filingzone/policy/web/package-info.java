/** Pages of the policy statement register. */
package tw.filingzone.policy.web;
