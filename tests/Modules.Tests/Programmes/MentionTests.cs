using Musubi.Foundation;
using Musubi.Modules.Tests.Testing;
using Musubi.Programmes;
using Musubi.Programmes.Model;

namespace Musubi.Modules.Tests.Programmes;

public sealed class MentionTests(TestHouse house) : IClassFixture<TestHouse>
{
    [Fact]
    public async Task PlacePage_OfAMemberOfAProgrammeThatIsNotPublic_TellsItToThatProgrammeAlone()
    {
        var programme = await house.Given.ProgrammeAsync("A quiet preparation");
        var place = (await house.Given.PlaceAsync(ProgrammeId.New(), "Midtown", isPublished: true)).Id;
        await house.AddAsync(new Membership(MembershipId.New(), programme, place, MembershipRole.Lighthouse, edition: null));

        (await house.Given.Secretariat(programme).OpenAsync($"/places/{place}")).IsOk().Shows("A quiet preparation").Shows("Lighthouse");
        (await house.Reader.OpenAsync($"/places/{place}")).IsOk().Hides("A quiet preparation").Hides("Lighthouse");
        (await house.Reader.As(Role.Secretariat).OpenAsync($"/places/{place}")).IsOk().Hides("A quiet preparation");
    }
}
