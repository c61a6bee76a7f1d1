package tw.filingzone.identity.model;

/**
 * Which accounts to list.
 *
 * @param firmCode the firm whose accounts are listed; null for the own side
 * @param text a part of the username or name, or null for all
 * @param role a role, or null for all
 * @param state a state, or null for all
 */
public record AccountFilter(String firmCode, String text, Role role, AccountState state) {}
