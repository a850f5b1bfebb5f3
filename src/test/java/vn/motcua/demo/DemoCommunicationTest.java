package vn.motcua.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;
import vn.motcua.communication.campaign.CommunicationCampaigns;
import vn.motcua.communication.material.Material;
import vn.motcua.communication.material.Materials;
import vn.motcua.communication.news.NewsItem;
import vn.motcua.communication.news.NewsState;
import vn.motcua.communication.news.Newsroom;
import vn.motcua.communication.product.Products;
import vn.motcua.communication.product.Standing;
import vn.motcua.testing.DatabaseTest;
import vn.motcua.testing.DemoLocality;

/** A newcomer sees news in several states, a campaign, a dead address and a library in use. */
@DatabaseTest
@TestPropertySource(properties = {"motcua.demo=true", "motcua.demo-start=false"})
class DemoCommunicationTest {

    private static final LocalDate LAST = LocalDate.of(2022, 5, 31);

    @Autowired private DemoNews demoNews;
    @Autowired private DemoCommunication demo;
    @Autowired private Newsroom newsroom;
    @Autowired private Products products;
    @Autowired private CommunicationCampaigns campaigns;
    @Autowired private Materials materials;
    @Autowired private BeanFactory program;

    @Test
    void itIsThereOnceHoweverOftenItIsPlayed() {
        DemoLocality.load(program);
        for (int i = 0; i < 2; i++) {
            demoNews.play();
            demo.play();
        }

        assertThat(newsroom.everything())
                .extracting(NewsItem::state)
                .contains(
                        NewsState.PUBLISHED,
                        NewsState.WITHDRAWN,
                        NewsState.SUBMITTED,
                        NewsState.RETURNED,
                        NewsState.DRAFT)
                .hasSize(10);
        assertThat(campaigns.all()).hasSize(1);
        assertThat(materials.all()).hasSize(3).extracting(Material::fetches).doesNotContainNull();
        assertThat(products.standing(LAST)).filteredOn(Standing::dead).hasSize(1);
        assertThat(products.standing(LAST)).filteredOn(one -> one.sameAs() != null).hasSize(1);
    }
}
