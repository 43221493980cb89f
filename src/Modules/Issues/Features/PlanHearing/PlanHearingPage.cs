using Musubi.Foundation;
using Musubi.Issues.Features.EditHearing;
using Musubi.Programmes;
using Musubi.WebKit;
using Musubi.WebKit.Access;

namespace Musubi.Issues.Features.PlanHearing;

[OpenTo(Role.Secretariat)]
internal sealed class PlanHearingPage(Rooms rooms, Threads threads, PlanHearingHandler handler, IssuesLinks links, Text text) : RoomAddPage<HearingInput>(rooms, threads, text)
{
    protected override Role[] Makers { get; } = [Role.Secretariat];

    protected override string Done => Text["Issues.PlanHearing.Done"];

    protected override async Task<Result<string>> MakeAsync(CancellationToken cancel)
    {
        if (Read(reading => Form.Read(reading, before: null, Room.Reader.Name)) is not { } facts)
        {
            return Unread;
        }

        return (await handler.HandleAsync(new(Room.Id, facts, Form.IsIllustrative, Room.Reader), cancel)).Succeeded(out var made, out var problem) ? links.Hearing(Room.Key, made.Key) : problem;
    }
}
