using System.Net;
using Microsoft.EntityFrameworkCore;
using Musubi.Events;
using Musubi.Foundation;
using Musubi.Modules.Tests.Testing;
using Musubi.Persistence.Audit;

namespace Musubi.Modules.Tests.Events;

public sealed class RegistrationTests(TestHouse house) : IClassFixture<TestHouse>
{
    [Fact]
    public async Task Register_AsAPartner_NeedsAreSeenByTheSecretariatAndThemselvesAlone()
    {
        var programme = await house.Given.OpenedAsync("Hosts", isPublished: true);
        var item = await house.Given.EventAsync(programme, "Open day");
        var company = await house.Given.OrganisationAsync(programme.Programme, "Otter Works", isPublished: true);
        var partner = house.Reader.As(Role.Partner, programme.Programme, company.Id.Value);
        var colleague = house.Reader.As(Role.Partner, programme.Programme, company.Id.Value);
        var stranger = house.Reader.As(Role.Partner, programme.Programme);
        var root = $"/programmes/{programme.Key}/events/{item.Key}";
        var form = await (await partner.OpenAsync(root)).FollowAsync("/register");

        var page = await form.IsOk().SubmitAsync(("Form.Topics", "Water"), ("Form.Diet", "No nuts"), ("Form.Languages", "ja"));

        page.IsOk().Shows("Registered. The secretariat confirms your place.").Shows("Your registration: Registered");
        var own = await page.FollowAsync("Your registration: Registered");
        own.IsOk().Shows("No nuts").Shows("Otter Works").Shows("Japanese");
        (await house.Given.Secretariat(programme.Programme).OpenAsync($"{root}/registrations")).IsOk().Shows("No nuts").Shows("Otter Works");
        (await colleague.OpenAsync(own.Address)).IsOk().Shows("Otter Works").Hides("No nuts");
        (await stranger.OpenAsync($"{root}/registrations")).IsOk().Hides("Otter Works").Hides("No nuts");
        Assert.Equal(HttpStatusCode.NotFound, (await stranger.OpenAsync(own.Address)).Status);
        Assert.False(await house.InDatabaseAsync(db => db.Set<AuditEntry>().AnyAsync(entry => entry.Kind == "Registration" && entry.Values!.Contains("nuts"))));
    }

    [Fact]
    public async Task Register_BeyondTheCapacity_WaitsAndMovesUpWhenSomebodyCancels()
    {
        var programme = await house.Given.OpenedAsync("Small hall");
        var item = await house.Given.EventAsync(programme, "Two chairs", facts => facts with { Capacity = 1 });
        var first = await house.Given.RegistrationAsync(item, "First");
        var partner = house.Reader.As(Role.Partner, programme.Programme);
        var secretariat = house.Given.Secretariat(programme.Programme);
        var root = $"/programmes/{programme.Key}/events/{item.Key}";

        var waits = await (await partner.OpenAsync($"{root}/register")).SubmitAsync();
        waits.IsOk().Shows("You are on the waiting list");
        await (await secretariat.OpenAsync($"{root}/registrations/{first.Id}")).SubmitAsync("button[value=Cancel]");

        (await partner.OpenAsync(root)).Shows("Your registration: Registered");
        (await (await partner.OpenAsync($"{root}/register")).SubmitAsync()).ShowsProblem("events.already-registered");
    }

    [Fact]
    public async Task Confirm_ThenCheckIn_IsRecordedOnce()
    {
        var programme = await house.Given.OpenedAsync("Door");
        var item = await house.Given.EventAsync(programme, "Doors open");
        var guest = await house.Given.RegistrationAsync(item, "Guest One");
        var secretariat = house.Given.Secretariat(programme.Programme);
        var address = $"/programmes/{programme.Key}/events/{item.Key}/registrations/{guest.Id}";

        var confirmed = await (await secretariat.OpenAsync(address)).SubmitAsync("button[value=Confirm]");
        var late = await (await secretariat.OpenAsync(address)).SubmitAsync("button[value=CheckIn]");
        var again = await confirmed.SubmitAsync("button[value=CheckIn]");

        confirmed.IsOk().Shows("Confirmed.");
        late.IsOk().Shows("Checked in.");
        Assert.Equal(HttpStatusCode.Conflict, again.Status);
    }

    [Fact]
    public async Task Invited_Accepts_AndOthersMayNot()
    {
        var programme = await house.Given.OpenedAsync("Invited");
        var company = await house.Given.OrganisationAsync(programme.Programme, "Stork Works", isPublished: true);
        var item = await house.Given.EventAsync(programme, "By letter", facts => facts with { Registration = RegistrationAccess.ByInvitation });
        var secretariat = house.Given.Secretariat(programme.Programme);
        var partner = house.Reader.As(Role.Partner, programme.Programme, company.Id.Value);
        var root = $"/programmes/{programme.Key}/events/{item.Key}";
        (await partner.OpenAsync($"{root}/register")).ShowsProblem("events.only-invited");

        var list = await (await secretariat.OpenAsync($"{root}/registrations/new")).SubmitAsync(("Form.Name", "Stork guest"), ("Form.Organisation", company.Id.ToString()), ("Form.IsInvited", "true"));

        list.IsOk().Shows("Stork guest").Shows("Invited");
        var desk = await partner.OpenAsync("/desk");
        var accepted = await (await desk.IsOk().Shows("Accept the invitation: Stork guest").FollowAsync("By letter")).SubmitAsync("button[value=Accept]");
        accepted.IsOk().Shows("Invitation accepted.").Shows("Registered");
        Assert.Null(accepted.Document.QuerySelector("button[value=Confirm]"));
    }

    [Theory]
    [InlineData(EventState.Planned, RegistrationAccess.Open, null)]
    [InlineData(EventState.Announced, RegistrationAccess.Closed, null)]
    [InlineData(EventState.Held, RegistrationAccess.Open, null)]
    [InlineData(EventState.Announced, RegistrationAccess.Open, "2026-05-10")]
    public async Task Register_WhenItIsNotOpen_SaysSo(EventState state, RegistrationAccess access, string? until)
    {
        var programme = await house.Given.OpenedAsync("Closed");
        var item = await house.Given.EventAsync(programme, "Shut", facts => facts with { Registration = access, RegisterUntil = until is null ? null : NodaTime.Text.LocalDatePattern.Iso.Parse(until).Value }, state);

        var answer = await house.Reader.As(Role.Delegate, programme.Programme).OpenAsync($"/programmes/{programme.Key}/events/{item.Key}/register");

        Assert.Equal(HttpStatusCode.Conflict, answer.Status);
        answer.ShowsProblem("events.registration-closed");
    }
}
