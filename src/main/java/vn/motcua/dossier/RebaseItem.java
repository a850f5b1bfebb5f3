package vn.motcua.dossier;

import java.util.UUID;

/**
 * One dossier of an instrument, and the move that was chosen for it.
 *
 * @param no its place from 1
 * @param from the process, and the step of it, at which it was seen
 * @param to the step of the new process
 * @param key made when it was chosen, so that the command is one command
 */
record RebaseItem(int no, UUID dossier, UUID from, String step, String to, UUID key) {}
