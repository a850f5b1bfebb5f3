package vn.motcua.kernel;

import java.util.UUID;

/**
 * Points at what something is about without knowing its module: {@code dossier}, {@code petition}.
 */
public record SubjectRef(String kind, UUID id) {}
