using Musubi.Events.Features.EditReport;
using Musubi.Foundation;
using Musubi.Programmes;
using Musubi.WebKit;
using Musubi.WebKit.Access;

namespace Musubi.Events.Features.AddReport;

[OpenTo(Role.Secretariat, Role.Delegate)]
internal sealed class AddReportPage(Rooms rooms, Threads threads, AddReportHandler handler, EventQuestions questions, EventsLinks links, Text text) : RoomAddPage<ReportForm>(rooms, threads, text)
{
    protected override Role[] Makers { get; } = [Role.Secretariat, Role.Delegate];

    protected override async Task BeginAsync(CancellationToken cancel) =>
        (Form.Event, Form.Delegation) = await questions.SubjectAsync(Origin?.Trace, cancel);

    protected override async Task<Result<string>> MakeAsync(CancellationToken cancel)
    {
        if (Read(reading => Form.Read(reading, before: null, Room.Reader.Name)) is not { } facts)
        {
            return Unread;
        }

        return (await handler.HandleAsync(new(Room.Id, Origin?.Trace, facts, Form.IsIllustrative, Room.Reader), cancel)).Succeeded(out var made, out var problem) ? links.Report(Room.Key, made) : problem;
    }
}
