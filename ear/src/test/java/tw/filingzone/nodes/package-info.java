/** Several nodes behind a load balancer, and what is left when one of them dies. */
package tw.filingzone.nodes;
