using Microsoft.AspNetCore.Mvc;
using Musubi.Directory;
using Musubi.Events;
using Musubi.Foundation;
using Musubi.Meetings.Model;
using Musubi.Programmes;
using Musubi.WebKit;
using Musubi.WebKit.Access;

namespace Musubi.Meetings.Features.RequestMeeting;

[OpenTo(Role.Secretariat, Role.Partner, Role.CityOfficer)]
internal sealed class RequestMeetingPage(Rooms rooms, Threads threads, RequestMeetingHandler handler, EventsLookup events, DirectoryLookup directory, Choices choices, MeetingsLinks links, Text text) : RoomPage(rooms)
{
    private static readonly Role[] Askers = [Role.Secretariat, Role.Partner, Role.CityOfficer];

    [BindProperty]
    public RequestForm Form { get; set; } = new();

    public ThreadNode? From { get; private set; }

    public IReadOnlyList<Option> Events { get; private set; } = [];

    public IReadOnlyList<Option> Own { get; private set; } = [];

    public IReadOnlyList<Option> All { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync(string key, string? from, CancellationToken cancel)
    {
        if (await OpenAsync(key, from, cancel) is { } problem)
        {
            return this.Show(problem);
        }

        Form.Event = From is { Trace: { Kind: "event", Id: var item } } ? item : Events.Count == 1 ? Guid.Parse(Events[0].Value) : null;
        Form.Asker = Own.Count == 1 ? Guid.Parse(Own[0].Value) : null;
        Form.Language = text.Language.Tag;
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(string key, string? from, CancellationToken cancel)
    {
        if (await OpenAsync(key, from, cancel) is { } problem)
        {
            return this.Show(problem);
        }

        var reading = new FormReading();
        var facts = Form.Read(reading, this.Actor().Name);
        if (!this.Accepts(reading, facts))
        {
            return this.Redisplay();
        }

        if (!(await handler.HandleAsync(new(Room.Id, From?.Trace, facts, Form.IsIllustrative, this.Actor()), cancel)).Succeeded(out var made, out var refusal))
        {
            return this.ShowAt(refusal, field => field);
        }

        this.Notify(text["Meetings.Request.Done"]);
        return Redirect(links.Meeting(Room.Key, made));
    }

    private async Task<Problem?> OpenAsync(string key, string? from, CancellationToken cancel)
    {
        if (await EnterAsync(key, Askers, cancel) is { } problem)
        {
            return problem;
        }

        From = await threads.OriginAsync(from, cancel);
        Events = [.. (await events.OfAsync(Room.Id, cancel)).Where(one => one.State is EventState.Planned or EventState.Announced).Select(one => new Option(one.Id.ToString(), one.Title.For(text.Language).Text))];
        All = await choices.OrganisationsAsync(chosen: null, cancel);
        Own = Room.IsSecretariat ? All
            : [.. (await directory.OrganisationsAsync(Room.Reader.OrganisationsIn(Room.Id, Meeting.Hands), cancel)).Values.Select(one => new Option(one.Id.ToString(), one.Name.For(text.Language).Text))];
        return null;
    }
}
