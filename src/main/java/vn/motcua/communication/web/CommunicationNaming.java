package vn.motcua.communication.web;

import org.springframework.stereotype.Component;
import vn.motcua.calendar.BusinessClock;
import vn.motcua.communication.Topics;
import vn.motcua.organization.Organizations;

/** Gives pages the names of the day. */
@Component
class CommunicationNaming {

    private final Organizations organizations;
    private final Topics topics;
    private final BusinessClock clock;

    CommunicationNaming(Organizations organizations, Topics topics, BusinessClock clock) {
        this.organizations = organizations;
        this.topics = topics;
        this.clock = clock;
    }

    CommunicationNames names() {
        return new CommunicationNames(organizations.chart(), topics, clock.today());
    }
}
