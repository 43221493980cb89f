using System.Net;
using Musubi.Foundation;
using Musubi.Modules.Tests.Testing;

namespace Musubi.Modules.Tests.Directory;

public sealed class OrganisationPagesTests(TestHouse house) : IClassFixture<TestHouse>
{
    private readonly ProgrammeId programme = ProgrammeId.New();

    [Fact]
    public async Task Create_WithEveryField_IsShownAndFoundByItsNumber()
    {
        var place = await house.Given.PlaceAsync(programme, "Hamamatsu", isPublished: true);
        var form = await house.Given.Secretariat(programme).OpenAsync($"/organisations/new?place={place.Id}");

        var page = await form.IsOk().SubmitAsync(
            ("Form.Name.Texts[en]", "Hamamatsu City"),
            ("Form.Kind", "LocalGovernment"),
            ("Form.Website", "www.city.hamamatsu.example"),
            ("Form.Size", "Large"),
            ("Form.Identifiers[0].Scheme", "jp-corporate-number"),
            ("Form.Identifiers[0].Value", "3000020221309"));

        page.IsOk().Shows("Hamamatsu City").Shows("Local government").Shows("www.city.hamamatsu.example").Shows("250 employees or more");
        Assert.Equal("https://www.city.hamamatsu.example/", page.Document.QuerySelector("a[rel~=external]")!.GetAttribute("href"));
        (await house.Given.Secretariat(programme).OpenAsync("/organisations?q=3000020221309")).Shows("Hamamatsu City");
    }

    [Fact]
    public async Task Create_NumberWithWrongCheckDigitAndUnsafeAddress_SaysBothAtTheirFields()
    {
        var form = await house.Given.Secretariat(programme).OpenAsync("/organisations/new");

        var page = await form.SubmitAsync(
            ("Form.Name.Texts[en]", "Slip"), ("Form.Kind", "Company"), ("Form.Website", "javascript:alert(1)"), ("Form.Identifiers[1].Scheme", "jp-corporate-number"), ("Form.Identifiers[1].Value", "4000020221309"));

        Assert.Equal(HttpStatusCode.BadRequest, page.Status);
        Assert.Equal("true", page.Document.QuerySelector("[name='Form.Website']")!.GetAttribute("aria-invalid"));
        Assert.Equal("true", page.Document.QuerySelector("[name='Form.Identifiers[1].Value']")!.GetAttribute("aria-invalid"));
        Assert.Equal("4000020221309", page.Document.QuerySelector("[name='Form.Identifiers[1].Value']")!.GetAttribute("value"));
    }

    [Fact]
    public async Task Create_InAnotherProgrammesName_IsNotAllowed()
    {
        var form = await house.Reader.As(Role.Secretariat, programme).As(Role.Secretariat, ProgrammeId.New()).OpenAsync("/organisations/new");

        var page = await form.SubmitAsync(("Form.Name.Texts[en]", "Intruder"), ("Form.Kind", "Company"));

        page.ShowsProblem("form.choose");
        page.Hides("Created");
    }

    [Theory]
    [InlineData(Role.Partner)]
    [InlineData(Role.CityOfficer)]
    public async Task Edit_ByWhoActsForTheOrganisation_IsSavedAndRecordedUnderTheirName(Role role)
    {
        var organisation = await house.Given.OrganisationAsync(programme, "Own works");
        var page = await house.Reader.As(role, programme, organisation.Id.Value).OpenAsync($"/organisations/{organisation.Id}");

        var saved = await (await page.FollowAsync("Edit")).SubmitAsync(("Form.Website", "https://own.example"), ("Form.Why", "New address"));

        saved.IsOk().Shows("own.example");
        (await house.Given.Secretariat(programme).OpenAsync($"/organisations/{organisation.Id}/history")).Shows("New address").Shows("https://own.example/");
    }

    [Fact]
    public async Task Edit_ByAPartnerOfAnotherOrganisation_IsNotAllowed()
    {
        var organisation = await house.Given.OrganisationAsync(programme, "Not theirs");
        var other = await house.Given.OrganisationAsync(programme, "Theirs");

        var page = await house.Reader.As(Role.Partner, programme, other.Id.Value).OpenAsync($"/organisations/{organisation.Id}/edit");

        Assert.Equal(HttpStatusCode.Forbidden, page.Status);
    }

    [Fact]
    public async Task Edit_ByAPartnerAppointedInAnotherProgramme_IsNotAllowed()
    {
        var organisation = await house.Given.OrganisationAsync(programme, "Kept elsewhere", isPublished: true);

        var page = await house.Reader.As(Role.Partner, ProgrammeId.New(), organisation.Id.Value).OpenAsync($"/organisations/{organisation.Id}/edit");

        Assert.Equal(HttpStatusCode.Forbidden, page.Status);
    }

    [Fact]
    public async Task Open_UnpublishedOrganisationOfAnotherProgramme_DoesNotExistAnywhere()
    {
        var place = await house.Given.PlaceAsync(programme, "Public place", isPublished: true);
        var organisation = await house.Given.OrganisationAsync(programme, "Numbatwerke", change: facts => facts with { Place = place.Id });

        var reader = house.Given.Secretariat(ProgrammeId.New());

        Assert.Equal(HttpStatusCode.NotFound, (await reader.OpenAsync($"/organisations/{organisation.Id}")).Status);
        (await reader.OpenAsync("/organisations?q=numbatwerke")).IsOk().Hides("Numbatwerke");
        (await reader.OpenAsync("/organisations?handler=Csv")).IsOk().Hides("Numbatwerke");
        (await reader.OpenAsync($"/places/{place.Id}")).IsOk().Hides("Numbatwerke");
    }

    [Fact]
    public async Task Edit_SeatWasArchivedMeanwhile_KeepsTheSeat()
    {
        var place = await house.Given.PlaceAsync(programme, "Merged town", isPublished: true);
        var organisation = await house.Given.OrganisationAsync(programme, "Staying", change: facts => facts with { Place = place.Id });
        var secretariat = house.Given.Secretariat(programme);
        await (await secretariat.OpenAsync($"/places/{place.Id}/standing?to=archive")).SubmitAsync();

        var saved = await (await secretariat.OpenAsync($"/organisations/{organisation.Id}/edit")).SubmitAsync(("Form.Size", "Small"));

        saved.IsOk().Shows("Merged town").Shows("fewer than 50");
    }
}
