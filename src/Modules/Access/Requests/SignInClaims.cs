namespace Musubi.Access.Requests;

/// <summary>What the cookie says: which session it is, nothing about rights. (The account is there for antiforgery and logs alone.)</summary>
internal static class SignInClaims
{
    public const string Session = "session";
}
