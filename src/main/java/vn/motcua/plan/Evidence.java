package vn.motcua.plan;

import java.time.LocalDate;
import java.util.UUID;

/**
 * What a unit handed in for a row: a document, or a file that shows what was done.
 *
 * @param row of the plan itself, where it was handed in for a row of a unit's own plan that carries
 *     it out
 * @param day of the product, by which it counts
 * @param complete whether the task is done by it; else it shows that work goes on
 */
public record Evidence(
        UUID id,
        UUID row,
        UUID unit,
        LocalDate day,
        String number,
        String title,
        String signer,
        boolean complete,
        String file,
        String fileName) {}
