package tw.filingzone.identity.model;

/** One role of one account. */
public record AccountRoleRow(Long accountId, Role role) {}
