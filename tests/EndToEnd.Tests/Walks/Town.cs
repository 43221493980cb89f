using System.Reflection;
using Microsoft.Playwright;
using Musubi.EndToEnd.Tests.Running;
using Musubi.Foundation;
using Musubi.WebKit;

namespace Musubi.EndToEnd.Tests.Walks;

/// <summary>A server with the people who walk on it, all reading one language.</summary>
internal sealed class Town(RunningMusubi musubi, Chromium chromium, string language)
{
    private static readonly Words Words = new(System.IO.Directory.EnumerateFiles(AppContext.BaseDirectory, "*usubi*.dll").Select(file => new WordsSource(Assembly.LoadFrom(file))));

    private readonly Text text = Words.In(Language.Parse(language));

    /// <summary>Someone who has just opened a browser: signed in as nobody.</summary>
    public async Task<Person> ReaderAsync()
    {
        var page = await chromium.OpenAsync(language);
        return new(page, musubi.Address, text);
    }

    /// <summary>The example account of a role.</summary>
    public async Task<Person> ExampleAsync(string role, string? programme = null)
    {
        var person = await ReaderAsync();
        await person.OpenAsync($"development/sign-in/{role}{(programme is null ? null : "?programme=" + programme)}");
        return person;
    }

    /// <summary>Someone is invited to a role, opens the link in the mail and sets up an account with a passkey.</summary>
    /// <param name="by">Who invites.</param>
    /// <param name="role">The role by its word.</param>
    /// <param name="name">The name, and what stands before the sign of the address.</param>
    /// <param name="organisation">For whom the person acts.</param>
    public async Task<Person> InvitedAsync(Person by, string role, string name, string? organisation = null)
    {
        var address = $"{name}@example.org";
        await by.OpenAsync("accounts/invite");
        await by.FillAsync("Access.Email", address);
        await by.TickAsync(role);
        if (organisation is not null)
        {
            await by.ChooseAsync("Access.Organisation", organisation);
        }

        await by.PressAsync("Access.Invite.Button");
        await by.SeesAsync(address);

        var person = await ReaderAsync();
        await person.Page.AddAuthenticatorAsync();
        await OpenMailAsync(person, address);
        await person.FillAsync("Access.Name", name);
        await person.PressAsync("Access.AcceptInvitation.Passkey");
        await person.SeesAsync("Access.AcceptInvitation.Done");
        return person;
    }

    /// <summary>Follows the link of the last mail that was written to an address.</summary>
    private static async Task OpenMailAsync(Person person, string address)
    {
        var mail = person.Page.Locator("main tr").Filter(new() { HasText = address }).First.GetByRole(AriaRole.Link);
        for (var attempt = 0; attempt < 60; attempt++)
        {
            await person.OpenAsync("development/mail");
            if (await mail.CountAsync() > 0)
            {
                await person.Page.GotoAsync((await mail.First.EvaluateAsync<string>("link => link.href"))!);
                await person.Page.GotoAsync((await person.Page.Locator("main ul a").First.GetAttributeAsync("href"))!);
                return;
            }

            await Task.Delay(500);
        }

        Assert.Fail($"No mail to {address} was written.");
    }
}
