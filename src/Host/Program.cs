using Musubi.Host.Commands;

return await MusubiCommands.RunAsync(args);
