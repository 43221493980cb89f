using Musubi.Foundation;
using Musubi.Issues.Features.FindSimilar;
using Musubi.Issues.Model;
using Musubi.Issues.Store;
using Musubi.Programmes;
using Musubi.WebKit;
using Musubi.WebKit.Access;

namespace Musubi.Issues.Features.EditIssue;

[OpenTo(Role.Secretariat, Role.CityOfficer)]
internal sealed class EditIssuePage(Rooms rooms, Tellers tellers, EditIssueHandler handler, SimilarIssues similar, IssuesLinks links, Text text)
    : RoomEditPage<Issue, IssueInput, IssueFacts>(rooms, tellers, text)
{
    /// <summary>What looks like the issue as it is typed.</summary>
    public SimilarView Similar { get; private set; } = null!;

    protected override void AfterAct() => this.KeepTyped();

    protected override async Task OfferAsync(CancellationToken cancel) =>
        Similar = new(Room.Key, "issue", await similar.FindAsync(Room.Id, Form.Typed(), Item.Id, cancel));

    protected override bool MaySee(Issue item) => item.IsSeenBy(Room.Reader);

    protected override IssueInput FormOf(Issue item) => IssueInput.From(item.Facts, item.IsIllustrative, item.Version);

    protected override IssueFacts FactsOf(Issue item) => item.Facts;

    protected override IssueFacts? Read(FormReading reading) => Form.Read(reading, Item.Facts, Room.Reader.Name);

    protected override Task<Result<Done>> SaveAsync(IssueFacts facts, CancellationToken cancel) =>
        handler.HandleAsync(new(Room.Id, Item.Key, Form.Version, facts, Form.IsIllustrative, Form.Why, Room.Reader), cancel);

    protected override string Href(Issue item) => links.Issue(Room.Key, item.Key);
}
