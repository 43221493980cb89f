using Musubi.Agreements.Features.EditAgreement;
using Musubi.Foundation;
using Musubi.Programmes;
using Musubi.WebKit;
using Musubi.WebKit.Access;

namespace Musubi.Agreements.Features.AddAgreement;

[OpenTo(Role.Secretariat)]
internal sealed class AddAgreementPage(Rooms rooms, Threads threads, AddAgreementHandler handler, AgreementsLinks links, Text text) : RoomAddPage<AgreementForm>(rooms, threads, text)
{
    protected override Role[] Makers { get; } = [Role.Secretariat];

    protected override Task BeginAsync(CancellationToken cancel)
    {
        Form.Parties = [new(), new()];
        return Task.CompletedTask;
    }

    protected override async Task<Result<string>> MakeAsync(CancellationToken cancel)
    {
        if (Read(reading => Form.Read(reading, before: null, Room.Reader.Name)) is not { } facts)
        {
            return Unread;
        }

        return (await handler.HandleAsync(new(Room.Id, facts, Form.IsIllustrative, Origin?.Trace, Room.Reader), cancel)).Succeeded(out var made, out var problem) ? links.Agreement(Room.Key, made) : problem;
    }
}
