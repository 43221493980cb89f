using Microsoft.EntityFrameworkCore;
using Musubi.Access.Model;
using Musubi.Foundation;
using Musubi.Persistence;

namespace Musubi.Access.Features.MyAccount;

internal sealed record ChangeProfileCommand(string Name, Language Language, int Version, Actor By);

internal sealed class ChangeProfileHandler(MusubiDb db)
{
    public async Task<Result<Done>> HandleAsync(ChangeProfileCommand command, CancellationToken cancel)
    {
        var account = await db.Set<Account>().SingleAsync(account => account.Id == command.By.Account, cancel);
        (account.Name, account.Language) = (command.Name.Trim(), command.Language);
        db.Expect(account, command.Version);
        return await db.SaveAsync(new Act(command.By, "access.change-profile"), cancel);
    }
}
