package vn.motcua.organization;

import java.util.List;
import vn.motcua.kernel.RefusalException;

/**
 * A whole organization as a file says it; the format is described in docs/formats/organization.md.
 *
 * @param source where the file's facts come from, in words
 */
public record OrganizationFile(
        String source,
        List<Unit> units,
        List<Staff> staff,
        List<Appointment> appointments,
        List<Delegation> delegations,
        List<Succession> successions) {

    public OrganizationFile {
        units = List.copyOf(units);
        staff = List.copyOf(staff);
        appointments = List.copyOf(appointments);
        delegations = List.copyOf(delegations);
        successions = List.copyOf(successions);
    }

    /** Reads the YAML text; refuses it whole, naming every line that is wrong. */
    public static OrganizationFile parse(String yaml) {
        List<OrganizationRefusal> problems = new java.util.ArrayList<>();
        OrganizationFile file = new OrganizationReader(problems).read(yaml);
        if (!problems.isEmpty()) {
            throw new RefusalException(problems);
        }
        return file;
    }

    static OrganizationFile none() {
        return new OrganizationFile("", List.of(), List.of(), List.of(), List.of(), List.of());
    }

    OrganizationChart chart() {
        return OrganizationChart.of(units, staff, appointments, delegations, successions);
    }
}
