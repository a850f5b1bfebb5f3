package vn.motcua.dossier;

import java.util.UUID;

/**
 * One task of a batch that is still to be done.
 *
 * @param no its place from 1
 * @param key made when the batch was stored, so that the command is one command
 */
record BatchItem(int no, UUID dossier, int task, int seen, UUID key) {}
