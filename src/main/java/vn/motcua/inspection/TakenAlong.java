package vn.motcua.inspection;

import java.time.Instant;
import java.util.UUID;

/**
 * A visit that somebody of the team took along on a device without connection.
 *
 * @param id made on the device, under which all that is joined from it is sent
 * @param device as its holder calls it
 */
public record TakenAlong(UUID id, UUID visit, UUID staff, String device, Instant at) {}
