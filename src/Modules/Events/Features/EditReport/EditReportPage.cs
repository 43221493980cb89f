using Musubi.Events.Model;
using Musubi.Foundation;
using Musubi.Programmes;
using Musubi.WebKit;
using Musubi.WebKit.Access;

namespace Musubi.Events.Features.EditReport;

[OpenTo(Role.Secretariat, Role.Delegate)]
internal sealed class EditReportPage(Rooms rooms, Tellers tellers, EditReportHandler handler, EventsLinks links, Text text)
    : RoomEditPage<VisitReport, ReportForm, ReportFacts>(rooms, tellers, text)
{
    protected override ReportForm FormOf(VisitReport item) => ReportForm.Of(item.Facts, item.IsIllustrative, item.Version);

    protected override ReportFacts FactsOf(VisitReport item) => item.Facts;

    protected override ReportFacts? Read(FormReading reading) => Form.Read(reading, Item.Facts, Room.Reader.Name);

    protected override Task<Result<Done>> SaveAsync(ReportFacts facts, CancellationToken cancel) =>
        handler.HandleAsync(new(Room.Id, Item.Key, Form.Version, facts, Form.IsIllustrative, Form.Why, Room.Reader), cancel);

    protected override string Href(VisitReport item) => links.Report(Room.Key, item.Key);
}
