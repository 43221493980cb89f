namespace Musubi.EndToEnd.Tests.Walks;

/// <content>Whoever runs the server opens the programme; its secretariat enters towns and organisations and invites the others.</content>
public sealed partial class ThreadWalk
{
    private const string Key = "rain";

    private async Task OpenProgrammeAsync(Town town)
    {
        root = $"programmes/{Key}";
        var runner = await town.ExampleAsync("operator");
        await runner.OpenAsync("programmes/new");
        await runner.FillAsync("Programmes.Field.Name", story.Programme);
        await runner.ChooseAsync("Programmes.Field.Kind", "Programmes.ProgrammeKind.SupportProject");
        await runner.FillAsync("Programmes.Field.Summary", story.Matter);
        await runner.FillAsync("Programmes.Form.Key", Key);
        await runner.PressAsync("Programmes.OpenProgramme");
        await runner.SeesAsync(story.Programme);

        secretariat = await town.InvitedAsync(runner, "Foundation.Role.Secretariat", "secretariat");
        await AddPlaceAsync(story.Country, "Directory.PlaceKind.Country", within: null);
        await AddTownAsync(story.City, story.Office);
        await AddTownAsync(story.OtherCity, story.OtherOffice);
        await AddOrganisationAsync(story.Company, "Directory.OrganisationKind.Company", story.City);
        await secretariat.OpenAsync(root);
        await secretariat.FollowAsync("Programmes.Publish");
        await secretariat.PressAsync("Programmes.Publish");
        await secretariat.SeesAsync("Programmes.Done.Published");

        approver = await town.InvitedAsync(secretariat, "Foundation.Role.Approver", "approver");
        officer = await town.InvitedAsync(secretariat, "Foundation.Role.CityOfficer", "officer", story.Office);
        company = await town.InvitedAsync(secretariat, "Foundation.Role.Partner", "company", story.Company);
        assessor = await town.InvitedAsync(secretariat, "Foundation.Role.Assessor", "assessor");
        otherOfficer = await town.InvitedAsync(secretariat, "Foundation.Role.CityOfficer", "neighbour", story.OtherOffice);
    }

    private async Task AddTownAsync(string name, string office)
    {
        await AddPlaceAsync(name, "Directory.PlaceKind.Municipality", story.Country);
        await AddOrganisationAsync(office, "Directory.OrganisationKind.LocalGovernment", name);
    }

    private async Task AddPlaceAsync(string name, string kind, string? within)
    {
        await secretariat.OpenAsync("places");
        await secretariat.FollowAsync("Directory.Places.New");
        await secretariat.FillAsync("Directory.Place.Name", name);
        await secretariat.ChooseAsync("Directory.Place.Kind", kind);
        if (within is not null)
        {
            await secretariat.ChooseAsync("Directory.Place.Parent", within);
        }

        await secretariat.PressAsync("Common.Create");
        await secretariat.SeesAsync(name);
    }

    private async Task AddOrganisationAsync(string name, string kind, string place)
    {
        await secretariat.OpenAsync("organisations");
        await secretariat.FollowAsync("Directory.Organisations.New");
        await secretariat.FillAsync("Directory.Organisation.Name", name);
        await secretariat.ChooseAsync("Directory.Organisation.Kind", kind);
        await secretariat.ChooseAsync("Directory.Organisation.Place", place);
        if (kind == "Directory.OrganisationKind.Company")
        {
            await secretariat.ChooseAsync("Directory.Organisation.Size", "Directory.OrganisationSize.Small");
        }

        await secretariat.PressAsync("Common.Create");
        await secretariat.SeesAsync(name);
    }
}
