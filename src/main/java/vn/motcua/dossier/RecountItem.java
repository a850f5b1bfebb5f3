package vn.motcua.dossier;

import java.util.UUID;

/**
 * One dossier of a recount that is still to be counted.
 *
 * @param no its place from 1
 * @param key made when the instrument was signed, so that the command is one command
 */
record RecountItem(int no, UUID dossier, UUID key) {}
