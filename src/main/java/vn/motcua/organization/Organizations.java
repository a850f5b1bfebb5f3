package vn.motcua.organization;

import org.springframework.stereotype.Component;

/** The front door of the organization. */
@Component
public class Organizations {

    private volatile OrganizationChart chart = OrganizationChart.empty();

    /** The organization as it is known now, over all its days. */
    public OrganizationChart chart() {
        return chart;
    }
}
